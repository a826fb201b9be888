namespace Selon.Mentions;

/// <summary>The grammatical gender in which a text tells of a person.</summary>
public enum Gender
{
    /// <summary><c>il</c>, “he”.</summary>
    Masculine,

    /// <summary><c>elle</c>, “she”.</summary>
    Feminine,
}
