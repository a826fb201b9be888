using System.Globalization;

namespace Selon.Intake;

/// <summary>The reason for an article that is larger than the limit.</summary>
internal static class TooLarge
{
    public static string Reason(long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"is larger than {limit / 1_000_000.0:0.###} MB, which no article is; split it, put it into a .jsonl corpus, or raise the limit.");
}
