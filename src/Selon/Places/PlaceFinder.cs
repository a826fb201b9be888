using Selon.Mentions;
using Selon.Places.Gazetteers;
using Selon.Text.Layouts;

namespace Selon.Places;

/// <summary>Finds the places on the map that an article's names mean; what it is not sure of it leaves out.</summary>
internal sealed class PlaceFinder(PlaceLexicon lexicon, Gazetteer gazetteer)
{
    private const double Told = 0.97;
    private const double Shortened = 0.75;
    private const double Sure = 0.9;
    private const double Least = 0.5;

    private readonly CandidateFinder _candidates = new(lexicon, gazetteer);

    /// <param name="text">The article's text.</param>
    /// <param name="entities">Whom and what it names.</param>
    /// <param name="dateline">Its dateline; null where there is none.</param>
    /// <returns>In the order of first mention, that of the dateline first.</returns>
    public PlaceList Find(string text, IReadOnlyList<Entity> entities, TextSpan? dateline)
    {
        if (lexicon.IsEmpty)
            return PlaceList.Empty;
        var surroundings = new SurroundingsReader(lexicon, _candidates);
        // “Jordan” is a man where the article names Jim Jordan.
        var people = entities.Where(entity => entity.Kind is EntityKind.Person && entity.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word, 0))).Select(person => person.Name[(person.Name.LastIndexOf(' ') + 1)..]).ToHashSet(StringComparer.Ordinal);
        var asked = entities.Where(entity => entity.Kind is EntityKind.Place or EntityKind.Unknown).Select(entity => Ask(text, entity, surroundings))
            .Where(question => question.Candidates.Count > 0 && (question.Surroundings.AsPlace || !people.Contains(question.Entity!.Name)) && (question.Entity!.Kind is EntityKind.Place || question.IsSurelyPlace)).ToList();
        if (dateline is { } line && DatelineNames.Read(text, line).Places is [var span, ..])
            asked.Insert(0, Ask(text, span.In(text), [span], null, surroundings));
        if (asked.Count == 0)
            return PlaceList.Empty;
        var told = lexicon.Signs.Count(text);
        var begin = new Story(told, lexicon.Homes, []);
        var first = new List<(Entity? Entity, Candidate Place)>();
        foreach (var question in asked)
        {
            if (PlaceScale.Best(question.Candidates, question.Surroundings, [], begin) is { } best && (best.Confidence >= Sure || question.IsTold))
                first.Add((question.Entity, best.Place));
        }

        var story = new Story(told, lexicon.Homes, [.. first.Select(pair => pair.Place).DistinctBy(place => place.Entry.Row)]);
        var neighbours = new Neighbours(text, first, word => lexicon.Is(word, "joint"));
        return PlaceList.Of(asked.Select(question => (question.Entity, Answer: Answer(question, neighbours.Of(question.Entity), story))).Where(pair => pair.Answer is { Confidence: >= Least })
            .Select(pair => (pair.Entity, pair.Answer!.Value.Place, pair.Answer.Value.Confidence)));
    }

    private static (Candidate Place, double Confidence)? Answer(PlaceQuestion question, IReadOnlyList<Candidate> beside, Story story)
    {
        var best = PlaceScale.Best(question.Candidates, question.Surroundings, beside, story);
        if (best is not { } found)
            return null;
        if (question.IsShortened)
            return (found.Place, Math.Min(found.Confidence, Shortened));
        return question.IsTold ? (found.Place, Math.Max(found.Confidence, Told)) : best;
    }

    private PlaceQuestion Ask(string text, Entity entity, SurroundingsReader surroundings)
    {
        // “port de Dakar” is at Dakar; “lac de Constance” is not, as its surroundings tell.
        var mentions = entity.Mentions.Select(mention => Proper(text, mention)).ToList();
        var name = char.IsLower(entity.Name, 0) ? mentions[0].In(text) : entity.Name;
        var question = Ask(text, name, mentions, entity, surroundings);
        if (question.Candidates.Count > 0)
            return question with { Candidates = question.Surroundings.AsTown ? question.Candidates : Written(text, mentions, question.Candidates) };
        foreach (var form in mentions.Select(mention => mention.In(text)).Where(words => char.IsUpper(words[0])).Distinct(StringComparer.Ordinal))
        {
            // A short name of something that is not on the map may be anything: Midway Atoll is no town named Midway.
            var shorter = Ask(text, form, mentions, entity, surroundings);
            if (shorter.Candidates.Any(place => place.IsRenowned))
                return shorter with { IsShortened = true, Candidates = [.. shorter.Candidates.Where(place => place.IsRenowned)] };
        }

        return question;
    }

    /// <summary>“New York” may be town or state, but where it is also “N.Y.” it is the state.</summary>
    private IReadOnlyList<Candidate> Written(string text, List<TextSpan> mentions, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 1)
            return candidates;
        var lands = mentions.Select(mention => lexicon.FindExact(mention.In(text))).FirstOrDefault(rows => rows.Count > 0 && rows.All(row => row.Kind is PlaceRowKind.Country or PlaceRowKind.Region));
        Candidate[] written = lands is null ? [] : [.. candidates.Where(place => place.Row is { } row && lands.Contains(row))];
        return written.Length > 0 ? written : candidates;
    }

    /// <summary>A mention without the common noun that opens it in lower case; unchanged where it has no capital behind one.</summary>
    private static TextSpan Proper(string text, TextSpan mention)
    {
        if (!char.IsLower(text[mention.Start]))
            return mention;
        for (var at = mention.Start + 1; at < mention.End; at++)
        {
            if (char.IsUpper(text[at]) && (text[at - 1] is ' ' or '\'' or '’' or '\u00A0'))
                return new TextSpan(at, mention.End);
        }

        return mention;
    }

    private PlaceQuestion Ask(string text, string name, IReadOnlyList<TextSpan> mentions, Entity? entity, SurroundingsReader surroundings)
    {
        var around = surroundings.Read(text, mentions);
        if (around.InNature)
            return new PlaceQuestion(entity, [], around, false);
        IReadOnlyList<Candidate> candidates = [];
        if (around.Article is { } article)
            candidates = [.. _candidates.Find($"{article} {name}", around.LikeDivision).Where(place => place.IsTown)];
        if (candidates.Count == 0)
            candidates = Fitting(_candidates.Find(name, around.LikeDivision), around);
        if (candidates.Count == 0 && name.Split(' ', 2) is [var opening, var rest] && lexicon.Is(opening.ToLowerInvariant(), "article"))
            candidates = [.. _candidates.Find(rest, around.LikeDivision).Where(place => !place.IsTown)];
        var divisions = around.Around.Where(place => place.Entry.Facts.Rank is PlaceRank.Region).ToList();
        if (divisions.Count == 0)
            return new PlaceQuestion(entity, candidates, around, false);
        Candidate[] inside = [.. candidates.Where(place => place.IsTown && divisions.Any(place.LiesIn))];
        if (inside.Length > 0)
            return new PlaceQuestion(entity, inside, around, true);
        // “Greenville, Alabama” is none of the other Greenvilles; “Houston, New York and Florida” is a list.
        return new PlaceQuestion(entity, candidates.Any(place => place.IsRenowned) || divisions.All(place => place.Row is null) ? candidates : [], around, false);
    }

    private static IReadOnlyList<Candidate> Fitting(IReadOnlyList<Candidate> candidates, Surroundings around)
    {
        if (around.AsDivision && candidates.Any(place => !place.IsTown))
            return [.. candidates.Where(place => !place.IsTown)];
        return around.AsLand ? [.. candidates.Where(place => !place.IsTown)] : candidates;
    }
}
