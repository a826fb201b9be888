using System.CommandLine;

namespace Selon.Quality.Tests;

/// <summary>Runs the program as a user would.</summary>
internal static class Quality
{
    public static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    public static string Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        QualityCommand.Build().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = output });
        return output.ToString();
    }
}
