namespace Selon.Mentions.Resolving;

/// <summary>The mentions of one, in the order of the text; they come nearly so.</summary>
internal sealed class Trail
{
    private readonly List<Mention> _mentions = [];
    private readonly List<Mention> _subjects = [];
    private int _firstElsewhere = int.MaxValue;

    public Mention this[int index] => _mentions[index];

    public void Note(Mention mention)
    {
        Insert(_mentions, mention);
        if (mention.Place is Place.Subject)
            Insert(_subjects, mention);
        if (!mention.Located)
            _firstElsewhere = Math.Min(_firstElsewhere, mention.At);
    }

    /// <summary>How many mentions stand before an offset.</summary>
    public int CountBefore(int at) => CountBefore(_mentions, at);

    /// <summary>The last before an offset that is the subject of a main clause; null where there is none.</summary>
    public Mention? LastSubject(int before) => CountBefore(_subjects, before) is > 0 and var count ? _subjects[count - 1] : null;

    /// <summary>True where all that stand before an offset follow a preposition of place.</summary>
    public bool IsLocated(int before) => _firstElsewhere >= before;

    public static void Insert(List<Mention> mentions, Mention mention) => mentions.Insert(CountUpTo(mentions, mention.At), mention);

    private static int CountBefore(List<Mention> mentions, int at) => CountUpTo(mentions, at - 1);

    private static int CountUpTo(List<Mention> mentions, int at)
    {
        var count = mentions.Count;
        while (count > 0 && mentions[count - 1].At > at)
            count--;
        return count;
    }
}
