using Selon.Languages;
using Selon.Times;

namespace Selon.Mentions;

/// <summary>Tells since when somebody holds a role: the time right behind it (<c>maire de Lys depuis 2014</c>).</summary>
internal static class RoleTimes
{
    private const int Near = 12;

    public static TimeReference? Since(Role role, string text, IReadOnlyList<TimeReference> times, LanguagePack pack) =>
        times.FirstOrDefault(time => time.Span.Start >= role.Span.End && time.Span.Start - role.Span.End <= Near
            && pack.Words["since"].Contains(text[role.Span.End..time.Span.Start].Trim(' ', ',', '\u00A0').ToLowerInvariant()));
}
