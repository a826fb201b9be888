using Selon.Times;

namespace Selon.Mentions;

/// <summary>An office or description of somebody, as the text gives it.</summary>
/// <param name="Name">Its words, such as <c>porte-parole du Kremlin</c>.</param>
/// <param name="Span">Where the text first gives them.</param>
/// <param name="Since">Since when, one of <see cref="Reading.Times"/>; null where the text does not say.</param>
public sealed record Role(string Name, TextSpan Span, TimeReference? Since = null)
{
    /// <summary>The words.</summary>
    public override string ToString() => Name;
}
