using Selon.Quality.Readings;

namespace Selon.Quality.Cases;

/// <summary>What the reader made of a case.</summary>
internal sealed class CaseResult
{
    private readonly List<ExpectedStatement> _missing = [];
    private readonly List<Annotation> _extra;
    private readonly string? _crash;

    private CaseResult(Case @case, IReadOnlyList<Annotation> found, string? crash)
    {
        (Case, _crash) = (@case, crash);
        _extra = [.. found];
        foreach (var expected in @case.Expected)
        {
            var at = _extra.FindIndex(x => expected.Agrees(@case.Text, x));
            if (at < 0)
                _missing.Add(expected);
            else
                _extra.RemoveAt(at);
        }
    }

    public Case Case { get; }

    /// <summary>All statements found as they should be, and no other.</summary>
    public bool IsRight => _missing.Count == 0 && _extra.Count == 0 && _crash is null;

    public static CaseResult Of(Case @case)
    {
        try
        {
            return new CaseResult(@case, [.. Reader.Default.Read(@case.ToArticle()).Statements.Select(Annotation.Of)], null);
        }
        catch (Exception bug)
        {
            return new CaseResult(@case, [], bug.ToString());
        }
    }

    /// <summary>What differs, for reading: empty where all is right.</summary>
    public string Describe()
    {
        var lines = new List<string>();
        if (!IsRight)
            lines.Add($"{Case.Language}/{Case.File}:{Case.Line} {Case.Title}");
        if (!IsRight)
            lines.Add("  > " + Case.Text.Replace("\n", "\n  > ", StringComparison.Ordinal));
        if (_crash is not null)
            lines.Add("  crash " + _crash);
        var extra = _extra.ToList();
        foreach (var expected in _missing)
        {
            var near = Nearest(expected, extra);
            lines.Add(near is null ? $"  missed  {expected}" : "  differs " + Differences(expected, near));
            if (near is not null)
                extra.Remove(near);
        }

        lines.AddRange(extra.Select(x => "  false   " + string.Join(" | ", ExpectedStatement.FieldNames.Select(y => $"{y}: {ExpectedStatement.Show(y, Case.Text, x)}"))));
        return string.Join('\n', lines);
    }

    private string Differences(ExpectedStatement expected, Annotation near) => string.Join("  ·  ", expected.Differences(Case.Text, near)
        .Select(x => $"{x}: want “{expected.Fields[x]}” got “{ExpectedStatement.Show(x, Case.Text, near)}”"));

    /// <summary>The found statement with most fields right, if its cue or content is among them.</summary>
    private Annotation? Nearest(ExpectedStatement expected, List<Annotation> found) => found
        .Select(x => (Found: x, Wrong: expected.Differences(Case.Text, x).ToList()))
        .Where(x => !(x.Wrong.Contains("cue") && x.Wrong.Contains("content")))
        .OrderBy(x => x.Wrong.Count).Select(x => x.Found).FirstOrDefault();
}
