namespace Selon.Times.Patterns;

/// <summary>A run of letters or of figures, or one mark.</summary>
internal readonly record struct Atom(int Start, int End, TimeWord? Word, int Number, bool Glued)
{
    public int Length => End - Start;

    public bool IsNumber => Number >= 0;
}
