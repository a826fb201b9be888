using Selon.Explanations;

namespace Selon.Tests.Formats;

/// <summary>The sample's reading with explanations of all sorts.</summary>
internal static class ExplainedSample
{
    public static Reading Reading { get; } = Sample.Reading with
    {
        Statements =
        [
            Sample.Reading.Statements[1] with { Explanation = Both },
            Sample.Reading.Statements[2] with { Explanation = Network },
            Sample.Reading.Statements[3] with { Explanation = Loose(QuotationPlace.RunsOn) },
            Sample.Reading.Statements[4] with { Explanation = Loose(QuotationPlace.BehindColon) },
            Sample.Reading.Statements[6] with { Explanation = Loose(QuotationPlace.Alone) with { SourceBy = null, Speaker = null } },
        ],
        Dropped =
        [
            new DroppedCue { Cue = Sample.Find("a répondu"), Source = Sample.Find("Personne"), Content = [], Chances = new Chances(0.7, 0.99, 0), Confidence = 0.61 },
            new DroppedCue { Cue = Sample.Find("entrera"), Content = [Sample.Find("nul")], Chances = new Chances(0.31, 0.8, 0.4), Confidence = 0.2 },
        ],
    };

    private static Explanation Both => new()
    {
        FoundBy = Finder.Both,
        Cue = new CueEvidence
        {
            Lemma = "promettre",
            Frame = "quote",
            Negated = false,
            Lexicon = new LexiconRow { Lemma = "promettre", Reflexive = false, Class = "verb", Frames = ["quote", "that", "inf"], Stance = Stance.Promises, Strength = 0.9 },
        },
        Chances = new Chances(1, 0.98, 0.97),
        RulesScore = 0.9,
        SourceBy = Finder.Both,
        ContentBy = Finder.Both,
        Alternatives = [],
        Speaker = new SpeakerEvidence(SpeakerBasis.Name, Sample.Find("Anne Roy")),
    };

    private static Explanation Network => new()
    {
        FoundBy = Finder.Network,
        Cue = new CueEvidence { Lemma = "rapporter", Negated = true },
        Chances = new Chances(0.8, 0.555, 0.7),
        SourceBy = Finder.Network,
        ContentBy = Finder.Rules,
        Alternatives =
        [
            new Alternative { Part = StatementPart.Source, By = Finder.Rules, Ranges = [], Score = 0.4 },
            new Alternative { Part = StatementPart.Content, By = Finder.Network, Ranges = [Sample.Find("que la police a dit\u00A0que"), Sample.Find("quais sont vides 🚢")], Score = 0.25 },
            new Alternative { Part = StatementPart.Content, By = Finder.Network, Ranges = [Sample.Find(LongWords)], Score = 0.06 },
        ],
        Speaker = new SpeakerEvidence(SpeakerBasis.Role, null),
    };

    private const string LongWords = "L’Agence du Large a rapporté, citant un marin, que la police a dit\u00A0que trois\nquais sont vides 🚢.";

    private static Explanation Loose(QuotationPlace place) => new()
    {
        FoundBy = Finder.Quotation,
        Quotation = place,
        SourceBy = place is QuotationPlace.BehindColon ? Finder.Quotation : null,
        ContentBy = Finder.Quotation,
        Alternatives = [],
        Speaker = new SpeakerEvidence(place is QuotationPlace.RunsOn ? SpeakerBasis.PreviousSpeaker : SpeakerBasis.Pronoun, Sample.Find("la mairie")),
    };
}
