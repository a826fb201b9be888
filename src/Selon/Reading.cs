using System.Text;
using Selon.Explanations;
using Selon.Mentions;
using Selon.Places;
using Selon.Syntax;
using Selon.Times;

namespace Selon;

/// <summary>What comes out of one article. Immutable.</summary>
public sealed record Reading
{
    /// <summary>The article, completed by what its own text tells: language, title, day of publication.</summary>
    public required Article Article { get; init; }

    /// <summary>What made it: library, pack and model.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The sentences with their syntax, in the order of the text; page furniture is in none of them.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Everybody and everything named, and everybody unnamed who speaks, in the order of first mention.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>Who said what, in the order of the text; empty where nobody says anything.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>What the text says about when, in its order.</summary>
    public required IReadOnlyList<TimeReference> Times { get; init; }

    /// <summary>The places on the map that the text names, where it is sure enough which; in the order of first mention, that of the dateline first.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>The cues that were considered and not thought sure enough, in the order of the text; null unless <see cref="Reader.Explain"/> was asked.</summary>
    public IReadOnlyList<DroppedCue>? Dropped { get; init; }

    /// <summary>The article with nothing found in it, for one that no pack reads: its text and what is known of it are not lost.</summary>
    /// <param name="article">The article, unchanged.</param>
    public static Reading OfTextAlone(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Reading
        {
            Article = article,
            Provenance = new Provenance(Reader.Version, "none", null),
            Sentences = [],
            Entities = [],
            Statements = [],
            Times = [],
        };
    }

    /// <summary>The text of a span.</summary>
    public string Quote(TextSpan span) => span.In(Article.Text);

    /// <summary>The text of several ranges, joined by an ellipsis in brackets.</summary>
    public string Quote(IReadOnlyList<TextSpan> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        var text = new StringBuilder();
        foreach (var range in ranges)
        {
            if (text.Length > 0)
                text.Append(" […] ");
            text.Append(Article.Text.AsSpan(range.Start, range.Length));
        }

        return text.ToString();
    }
}
