namespace Selon.Quality;

internal static class Output
{
    public static void WriteLines(this TextWriter output, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            output.WriteLine(line);
    }
}
