namespace Selon.Formats.Html;

/// <summary>How a stance is shown: always as a shape and a word, the colour comes on top.</summary>
internal static class StanceLook
{
    public static IReadOnlyList<Stance> All { get; } = Enum.GetValues<Stance>();

    public static string Badge(Stance stance)
    {
        var word = SchemaWords.Of(stance);
        return $"<span class=\"stance {word}\" lang=\"en\"><span aria-hidden=\"true\">{Shape(stance)}</span>\u00A0{word}</span>";
    }

    private static char Shape(Stance stance) => stance switch
    {
        Stance.Denies => '≠',
        Stance.Declines => '○',
        Stance.Asks => '?',
        Stance.Demands => '!',
        Stance.Promises => '→',
        Stance.Judges => '◆',
        _ => '●',
    };
}
