namespace Selon.Intake.Pages;

/// <summary>One line of a page's text.</summary>
/// <param name="Text">The line, without white space at its ends.</param>
/// <param name="Kind">What sort of element it stood in.</param>
/// <param name="LinkShare">How much of it is links, from 0 to 1.</param>
/// <param name="Joined">True where it follows the line above it without an empty line between them.</param>
internal readonly record struct PageLine(string Text, PageLineKind Kind, double LinkShare, bool Joined);
