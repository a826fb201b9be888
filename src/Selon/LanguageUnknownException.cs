namespace Selon;

/// <summary>An article is in a language that no pack reads. The message says what to do next.</summary>
public sealed class LanguageUnknownException : SelonException
{
    public LanguageUnknownException(string message)
        : base(message)
    {
    }

    public LanguageUnknownException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public LanguageUnknownException()
    {
    }
}
