using Selon.Stories.Links;

namespace Selon.Storage.Reports;

/// <summary>What one statement is to another.</summary>
/// <param name="From">The later one.</param>
/// <param name="To">The earlier one.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record RecordedLink(LinkType Type, StatementReference From, StatementReference To, double Confidence, string Reason);
