using Selon.Statements;

namespace Selon.Mentions;

/// <summary>What an article tells of one person, body or thing while it is being read.</summary>
internal sealed class Profile(int order, EntityKind kind, bool named)
{
    private readonly List<string> _forms = [];
    private readonly List<Role> _roles = [];
    private readonly List<string> _nationalities = [];
    private string _fullest = "";
    private string _short = "";

    /// <summary>Place in the order of first mention.</summary>
    public int Order { get; } = order;

    public EntityKind Kind { get; set; } = kind;

    /// <summary>False for a description such as “a witness”.</summary>
    public bool Named { get; } = named;

    /// <summary><c>m</c>, <c>f</c> or empty.</summary>
    public string Gender { get; set; } = "";

    /// <summary>Code of the state that the article gives it to by a demonym; null where it gives none, or several.</summary>
    public string? Nationality => _nationalities is [var only] ? only : null;

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

    /// <summary>The first description that stands for itself; null for a name.</summary>
    public (SentenceView View, int Head, TextSpan Span)? Description { get; set; }

    public IReadOnlyList<Role> Roles => _roles;

    public SortedSet<TextSpan> Mentions { get; } = [];

    /// <summary>The fullest form, with the short name behind it that the article explains so.</summary>
    public string Name => _short.Length == 0 ? _fullest : $"{_fullest} ({_short})";

    public IReadOnlyList<string> Forms => _forms;

    public bool IsPerson => Kind is EntityKind.Person;

    public void AddForm(string form)
    {
        if (_forms.Contains(form))
            return;
        _forms.Add(form);
        if (form.Length > _fullest.Length)
            _fullest = form;
    }

    /// <summary>Notes the form that the article mostly has.</summary>
    public void Call(string form) => _fullest = form;

    /// <summary>Notes the short name that the article gives in brackets behind the fullest form.</summary>
    public void Explain(string shorter) => _short = shorter;

    /// <summary>Notes a role; one that a longer one holds is no other.</summary>
    public void AddRole(Role role)
    {
        if (_roles.Exists(known => Holds(known.Name, role.Name)))
            return;
        _roles.RemoveAll(known => Holds(role.Name, known.Name));
        _roles.Add(role);
    }

    public void AddNationality(string state)
    {
        if (!_nationalities.Contains(state))
            _nationalities.Add(state);
    }

    private static bool Holds(string longer, string shorter) => $" {longer} ".Contains($" {shorter} ", StringComparison.OrdinalIgnoreCase);
}
