using Selon.Models;

namespace Selon.Statements.Attributions;

/// <summary>
/// How surely an attribution is a statement: logistic regression over the network's chances and what rules and lexicon say of the same words,
/// learnt on articles that the networks asked had not learnt from (stacking, Wolpert 1992), so that of those with 0.8 about eight in ten are right (Platt 1999).
/// </summary>
internal sealed unsafe class Confidence(ModelFile model)
{
    public const int Count = 11;

    /// <summary>Weights of the features, then of the signs.</summary>
    public const int Weights = Count + ConfidenceSigns.Rows;

    public const string Section = "attributions.confidence";

    private readonly float* _weights = (float*)model.Section(Section, out _);

    public double Of(SentenceView view, RuleRoles rules, Attribution attribution)
    {
        Span<double> features = stackalloc double[Count];
        Fill(view, rules, attribution, features);
        var sum = 0.0;
        for (var at = 0; at < Count; at++)
            sum += features[at] * _weights[at];
        foreach (var row in ConfidenceSigns.Of(view, rules, attribution))
            sum += _weights[Count + row];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Writes what the regression looks at; training and running share it.</summary>
    public static void Fill(SentenceView view, RuleRoles rules, Attribution attribution, Span<double> features)
    {
        var (first, last) = attribution.Cue;
        var rule = rules.Of(first, last)?.Draft;
        var head = PairFeatures.Head(view, first, last);
        features[0] = 1;
        features[1] = Odds(attribution.CueChance);
        features[2] = Odds(attribution.ContentChance);
        features[3] = Odds(attribution.SourceChance);
        features[4] = rule?.Score ?? 0;
        features[5] = rule is null ? 0 : 1;
        features[6] = attribution.Source is null ? 1 : 0;
        features[7] = TokenFeatures.Strength(view, head);
        features[8] = view.IsVerb(head) ? 1 : 0;
        features[9] = attribution.Source is { } source && SpeaksIn(view, source) ? 1 : 0;
        features[10] = attribution.Content.Count > 1 ? 1 : 0;
    }

    private static bool SpeaksIn(SentenceView view, (int First, int Last) source)
    {
        for (var i = source.First; i <= source.Last; i++)
            if ((view[i].Head < source.First || view[i].Head > source.Last) && view.IsWord(i) && Speakers.CanSpeak(view, i))
                return true;
        return false;
    }

    private static double Odds(double chance) => Math.Log(Math.Clamp(chance, 0.001, 0.999) / (1 - Math.Clamp(chance, 0.001, 0.999)));
}
