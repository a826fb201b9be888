namespace Selon.Syntax;

/// <summary>How a lemma is made of a form: its case, how many code units go at the front and the end, what comes in their place.</summary>
internal readonly record struct LemmaRule(bool Lowers, int Front, int Back, string Start, string End)
{
    /// <summary>The rule that makes <paramref name="lemma"/> of <paramref name="form"/> with the longest common middle.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        form = form.Replace('’', '\'');
        var lower = form.ToLowerInvariant();
        var lowers = !lemma.Any(char.IsUpper);
        var cased = lowers ? lower : form;
        var (start, startInLemma, length) = Common(cased, lemma);
        if (length == 0)
            return new LemmaRule(lowers, 0, form.Length, "", lemma);
        return new LemmaRule(lowers, start, cased.Length - start - length, lemma[..startInLemma], lemma[(startInLemma + length)..]);
    }

    /// <summary>The lemma; null where the form is too short for the rule.</summary>
    public string? Apply(string form)
    {
        if (Front + Back > form.Length)
            return null;
        form = form.Replace('’', '\'');
        if (Front == 0 && Back == 0 && Start.Length == 0 && End.Length == 0)
            return Lowers ? form.ToLowerInvariant() : form;
        var middle = form[Front..(form.Length - Back)];
        return Start + (Lowers ? middle.ToLowerInvariant() : middle) + End;
    }

    public override string ToString() => $"{(Lowers ? 'l' : 'k')}\t{Front}\t{Back}\t{Start}\t{End}";

    public static LemmaRule Parse(string line)
    {
        var parts = line.Split('\t');
        return new LemmaRule(parts[0] == "l", int.Parse(parts[1], null), int.Parse(parts[2], null), parts[3], parts[4]);
    }

    private static (int Start, int StartInLemma, int Length) Common(string form, string lemma)
    {
        var best = (Start: 0, StartInLemma: 0, Length: 0);
        for (var i = 0; i < form.Length; i++)
            for (var j = 0; j < lemma.Length; j++)
            {
                var length = 0;
                while (i + length < form.Length && j + length < lemma.Length && form[i + length] == lemma[j + length])
                    length++;
                if (length > best.Length)
                    best = (i, j, length);
            }

        return best;
    }
}
