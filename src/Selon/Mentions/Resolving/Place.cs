namespace Selon.Mentions.Resolving;

/// <summary>The part that a mention plays in its sentence.</summary>
internal enum Place
{
    /// <summary>Subject of the main clause.</summary>
    Subject,

    /// <summary>Subject of another clause.</summary>
    LowerSubject,

    Object,

    Oblique,

    /// <summary>Part of another noun phrase.</summary>
    Inside,
}
