namespace Selon.Cli.Tests;

/// <summary>Where the repository lies that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Selon.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
