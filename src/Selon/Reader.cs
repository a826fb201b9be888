namespace Selon;

/// <summary>Reads articles. Built once, immutable, safe for any number of threads.</summary>
public sealed class Reader
{
    private Reader()
    {
    }

    /// <summary>French and English, models included.</summary>
    public static Reader Default { get; } = new();
}
