namespace Selon.Intake.Pages;

/// <summary>What sort of element a line of a page stood in.</summary>
internal enum PageLineKind
{
    Text,
    Heading,
    Item,
    Quotation,
}
