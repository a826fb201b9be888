using Selon.Mentions;

namespace Selon.Places;

/// <summary>A name whose place is looked for.</summary>
/// <param name="Entity">Whose it is; null for that of the dateline.</param>
/// <param name="Candidates">What it may mean.</param>
/// <param name="Surroundings">What stands around it.</param>
/// <param name="IsTold">True where the text says where the candidates lie.</param>
internal sealed record PlaceQuestion(Entity? Entity, IReadOnlyList<Candidate> Candidates, Surroundings Surroundings, bool IsTold)
{
    /// <summary>True where not the fullest name of the entity leads to a place, but a shorter form of it.</summary>
    public bool IsShortened { get; init; }

    /// <summary>True where the text itself says that the name is a place's: it tells where that lies, or a word in front does and the place is known far and wide.</summary>
    public bool IsSurelyPlace => IsTold || Surroundings.AsPlace && Candidates.Any(place => place.IsRenowned);
}
