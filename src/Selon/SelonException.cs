namespace Selon;

/// <summary>The world is broken in a way that no input can mend (a pack without its model, a model of another version); the message says what to do next.</summary>
public class SelonException : Exception
{
    public SelonException(string message) : base(message)
    {
    }

    public SelonException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public SelonException()
    {
    }
}
