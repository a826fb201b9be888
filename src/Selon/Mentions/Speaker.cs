namespace Selon.Mentions;

/// <summary>Who a source is.</summary>
/// <param name="Profile">Null where nobody is given.</param>
/// <param name="Name">In the fullest form that the article gives; null where nobody is given.</param>
internal sealed record Speaker(Profile? Profile, string? Name, Naming Named)
{
    public static Speaker Nobody { get; } = new(null, null, Naming.Unnamed);
}
