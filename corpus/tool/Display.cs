namespace Selon.Corpus;

/// <summary>Prints an article with its statements below each paragraph, for a second reading.</summary>
internal static class Display
{
    public static void Print(Annotated a, TextWriter to)
    {
        to.WriteLine($"===== {a.Name} ({a.Language}{(a.HeldOut ? ", held out" : "")})");
        var at = 0;
        foreach (var line in a.Text.Split('\n'))
        {
            to.WriteLine(line);
            foreach (var s in a.Statements.Where(s => s.Content[0].Start >= at && s.Content[0].Start <= at + line.Length)) to.WriteLine("    > " + Line(a.Text, s));
            at += line.Length + 1;
        }
    }

    private static string Line(string text, Statement s) =>
        $"[{Of(text, s.Source)}] [{Of(text, s.Cue)}] {string.Join(" // ", s.Content.Select(c => Of(text, c)))} = {s.Speaker}, {s.Named} {s.Form} {s.Stance}"
        + (s.Citing is null ? "" : $", citing [{Of(text, s.Citing)}]") + (s.Optional ? " (optional)" : "");

    private static string Of(string text, Span? span) => span is { } s ? text[s.Start..s.End] : "-";
}
