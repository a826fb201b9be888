namespace Selon.Text;

/// <summary>A syntactic word before it is analysed; see <see cref="Selon.Syntax.Token"/> for the two spans.</summary>
internal readonly record struct Word(TextSpan Span, TextSpan Surface, string Form);
