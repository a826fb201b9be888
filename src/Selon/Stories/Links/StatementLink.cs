namespace Selon.Stories.Links;

/// <summary>A link that was found between two statements.</summary>
internal sealed record StatementLink(LinkType Type, LinkedStatement From, LinkedStatement To, double Confidence, string Reason);
