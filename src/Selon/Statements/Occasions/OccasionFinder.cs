using Selon.Syntax;

namespace Selon.Statements.Occasions;

/// <summary>Finds for each statement what it is said in and to whom, where the text tells.</summary>
internal static class OccasionFinder
{
    /// <summary>One for each draft, in their order.</summary>
    public static IReadOnlyList<Occasion> Find(IReadOnlyList<SentenceView> views, IReadOnlyList<Draft> drafts)
    {
        var phrases = new Dictionary<int, IReadOnlyList<MediaPhrase>>();
        var found = new Occasion[drafts.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = Of(views, drafts[i], phrases);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Medium is null && Governor(views[drafts[i].Sentence], drafts, i) is { } other && found[other].MediumSpan is { } span && !drafts[i].Content.Any(range => range.Overlaps(span)))
                found[i] = found[i] with { Medium = found[other].Medium, MediumSpan = span };
        }

        return found;
    }

    private static Occasion Of(IReadOnlyList<SentenceView> views, Draft draft, Dictionary<int, IReadOnlyList<MediaPhrase>> phrases)
    {
        if (draft.CueToken < 0)
            return Occasion.Unsaid;
        var view = views[draft.Sentence];
        var around = new Surroundings(view, draft);
        var medium = MediumFinder.Find(around, PhrasesOf(draft.Sentence));
        if (medium is null && draft.Source is { } source && MediumFinder.OfSource(views[source.Sentence], source, PhrasesOf(source.Sentence)) is { } document)
            medium = document;
        var addressee = AddresseeFinder.Find(new Surroundings(view, draft, medium?.Span), medium?.Medium, medium?.Head ?? -1);
        if (medium is null && addressee is { } listener && Told(view, listener, PhrasesOf(draft.Sentence)) is { } told)
            return new Occasion(told, listener.Span, listener.Span);
        return new Occasion(medium?.Medium, medium?.Span, addressee?.Span);

        IReadOnlyList<MediaPhrase> PhrasesOf(int sentence) =>
            phrases.TryGetValue(sentence, out var known) ? known : phrases[sentence] = MediaPhrase.In(views[sentence]);
    }

    /// <summary>What is said to a newspaper is an interview, to a court a hearing.</summary>
    private static Medium? Told(SentenceView view, AddresseeFinder.Match listener, IReadOnlyList<MediaPhrase> phrases) => phrases
        .Where(phrase => phrase.First <= listener.Head && listener.Head <= phrase.Last || view[listener.Head].Upos is PartOfSpeech.Propn && listener.Span.Contains(view[phrase.Head].Span))
        .SelectMany(phrase => phrase.Entries).FirstOrDefault(entry => Listeners.IsAddressed(view, entry))?.Medium;

    /// <summary>Whoever goes on speaking (“…, adding that”) does so in the same place.</summary>
    private static int? Governor(SentenceView view, IReadOnlyList<Draft> drafts, int index)
    {
        var draft = drafts[index];
        if (draft.CueToken < 0 || view[draft.CueToken].Relation is not (Relation.Conj or Relation.Advcl) || draft.Source is not { } source)
            return null;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (i != index && drafts[i].Sentence == draft.Sentence && drafts[i].CueToken == view[draft.CueToken].Head && drafts[i].Source?.Span == source.Span)
                return i;
        }

        return null;
    }
}
