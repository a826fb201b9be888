namespace Selon.Corpus;

/// <summary>A mark whose strings were found in the text.</summary>
internal sealed record Statement(
    Span? Source, Span? Cue, IReadOnlyList<Span> Content, string Speaker,
    string Named, string Form, string Stance, Span? Citing, bool Optional)
{
    public int Start => Content.Select(c => c.Start).Concat(Present).Min();

    private IEnumerable<int> Present => new[] { Source, Cue }.Where(s => s is not null).Select(s => s!.Value.Start);
}
