using Selon.Languages.Lexicons;
using Selon.Mentions;
using Selon.Syntax;

namespace Selon.Statements.Occasions;

/// <summary>Tells who can be told something.</summary>
internal static class Listeners
{
    public static bool CanListen(SentenceView view, int head, NameRule rule) => !view.Is(head, "time-noun") && view[head].Upos switch
    {
        PartOfSpeech.Pron => view.Pack.Pronouns.Find(view[head].Form) is { Type: "personal" } pronoun && (pronoun.Number.Length > 0 || pronoun.Person is "1" or "2") && !view.Is(head, "neuter"),
        PartOfSpeech.Propn or PartOfSpeech.X => IsName(view, head, rule),
        PartOfSpeech.Noun => IsBody(view, head, rule),
        _ => false,
    };

    private static bool IsBody(SentenceView view, int head, NameRule rule) => view.Noun(head)?.Kind switch
    {
        NounKind.Person or NounKind.Group => rule is not NameRule.Outlet,
        NounKind.Organisation or NounKind.Media => rule is not (NameRule.None or NameRule.Outlet) && !(rule is NameRule.KnownOnly && view.Is(head, "venue")),
        NounKind.Document or NounKind.Place => false,
        _ => rule is not NameRule.None && char.IsUpper(view[head].Form[0]) && IsName(view, head, rule),
    };

    private static bool IsName(SentenceView view, int head, NameRule rule)
    {
        var last = head;
        while (last + 1 < view.Tree.Count && view[last + 1].Head == head && view[last + 1].Relation is Relation.Flat or Relation.Compound)
            last++;
        var name = view.Tree.Span(head, last).In(view.Text);
        return rule switch
        {
            NameRule.Any => true,
            NameRule.NoPlace => view.Pack.Names.Find(name)?.Kind is not EntityKind.Place,
            NameRule.KnownOnly => view.Pack.GivenNames.ContainsKey(view[head].Form) && last > head || IsToldThings(view, head),
            NameRule.Outlet => IsToldThings(view, head),
            _ => false,
        };
    }

    private static bool IsToldThings(SentenceView view, int head) =>
        MediaPhrase.In(view).Any(phrase => phrase.First <= head && head <= phrase.Last && phrase.Entries.Any(entry => IsAddressed(view, entry)));

    /// <summary>True for one who is told things (<c>told CNN</c>), not where they are said (<c>on CNN</c>).</summary>
    public static bool IsAddressed(SentenceView view, MediumEntry entry) =>
        entry.Behind.Any(words => view.Pack.Words["addressee"].Contains(string.Join(' ', words)));
}
