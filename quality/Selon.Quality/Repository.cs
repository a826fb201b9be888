namespace Selon.Quality;

/// <summary>Where the repository lies that this program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Languages => Path.Combine(Root, "languages");

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Selon.slnx")))
                return folder;
        }

        throw new InvalidOperationException($"No Selon.slnx above {AppContext.BaseDirectory}; run the program from its build folder inside the repository.");
    }
}
