namespace Selon.Stories.Claims;

/// <summary>Statements that say the same, by their places among those of the story.</summary>
/// <param name="Denials">Those that deny it, or cannot hold with it.</param>
/// <param name="Independent">How many articles carry it, copies counted once.</param>
/// <param name="Origins">The statements by who stands behind them in the end.</param>
internal sealed record FoundClaim(IReadOnlyList<int> Asserted, IReadOnlyList<int> Denials, int Independent, IReadOnlyList<IReadOnlyList<int>> Origins);
