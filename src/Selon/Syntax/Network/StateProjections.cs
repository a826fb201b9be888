using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>What statements and names each read of the network's inner states; null where nobody reads on.</summary>
internal sealed unsafe record StateProjections(StateProjection? Statements, StateProjection? Names)
{
    /// <summary>The states of one sentence, word by word.</summary>
    public InnerStates Of(float* states, int inner, int words, Arena arena) =>
        new(Statements?.Of(states, inner, words, arena) ?? [], Names?.Of(states, inner, words, arena) ?? []);
}
