namespace Selon.Mentions;

/// <summary>What an article tells of one person, body or thing while it is being read.</summary>
internal sealed class Profile(int order, EntityKind kind, bool named)
{
    private readonly List<string> _forms = [];

    /// <summary>Place in the order of first mention.</summary>
    public int Order { get; } = order;

    public EntityKind Kind { get; set; } = kind;

    /// <summary>False for a description such as “a witness”.</summary>
    public bool Named { get; } = named;

    /// <summary><c>m</c>, <c>f</c> or empty.</summary>
    public string Gender { get; set; } = "";

    /// <summary>True for one that stands for several people or bodies.</summary>
    public bool Plural { get; set; }

    /// <summary>The name that the pack knows it by; null where the pack does not know it.</summary>
    public string? Key { get; set; }

    /// <summary>Lemmas of the nouns by which the article calls it (“president”, “spokesman”).</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Lemmas of what else the article says of it.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>How a statement of its own is named; null where name and kind tell.</summary>
    public Naming? Naming { get; set; }

    public List<string> Roles { get; } = [];

    public SortedSet<TextSpan> Mentions { get; } = [];

    /// <summary>The fullest form.</summary>
    public string Name { get; private set; } = "";

    public IReadOnlyList<string> Forms => _forms;

    public bool IsPerson => Kind is EntityKind.Person;

    public void AddForm(string form)
    {
        if (_forms.Contains(form))
            return;
        _forms.Add(form);
        if (form.Length > Name.Length)
            Name = form;
    }
}
