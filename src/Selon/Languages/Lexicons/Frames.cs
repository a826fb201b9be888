namespace Selon.Languages.Lexicons;

/// <summary>What the content of a cue may be.</summary>
[Flags]
internal enum Frames
{
    None = 0,
    Quote = 1,
    That = 2,
    Wh = 4,
    Inf = 8,
    Ger = 16,
    Np = 32,
    ObjInf = 64,
    ToInf = 128,
    As = 256,
    PrepNp = 512,

    /// <summary>A clause of any sort.</summary>
    Clause = That | Wh | Inf | Ger | ToInf | ObjInf,
}
