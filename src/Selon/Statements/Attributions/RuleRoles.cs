namespace Selon.Statements.Attributions;

/// <summary>What the rules make of the words of one sentence: for each draft the role of each word.</summary>
internal sealed class RuleRoles
{
    private readonly SentenceView _view;
    private readonly List<(Draft Draft, Role[] Roles)> _drafts = [];

    private RuleRoles(SentenceView view, IEnumerable<Draft> drafts)
    {
        _view = view;
        Best = new Role[view.Tree.Count];
        BestScore = new double[view.Tree.Count];
        foreach (var draft in drafts)
        {
            var roles = new Role[view.Tree.Count];
            foreach (var range in draft.Content)
                Mark(roles, range, Role.ContentBegins);
            if (draft.Source is { } source && source.Sentence == view.Index)
                Mark(roles, source.Span, Role.SourceBegins);
            if (draft.Cue is { } cue)
                Mark(roles, cue, Role.Cue);
            _drafts.Add((draft, roles));
            for (var i = 0; i < roles.Length; i++)
                if (roles[i] != Role.None && draft.Score > BestScore[i])
                    (Best[i], BestScore[i]) = (roles[i], draft.Score);
        }
    }

    /// <summary>The roles in each sentence, by all drafts that touch it.</summary>
    public static IReadOnlyList<RuleRoles> Of(IReadOnlyList<SentenceView> views, IReadOnlyList<Draft> drafts)
    {
        var own = views.Select(_ => new List<Draft>()).ToArray();
        foreach (var draft in drafts)
        {
            own[draft.Sentence].Add(draft);
            foreach (var range in draft.Content)
                for (var at = SentenceView.IndexAt(views, range.Start); at < views.Count && views[at].Span.Start < range.End; at++)
                    if (!own[at].Contains(draft))
                        own[at].Add(draft);
        }

        return [.. views.Select(view => new RuleRoles(view, own[view.Index]))];
    }

    /// <summary>The role of each word in the surest draft that has one for it.</summary>
    public Role[] Best { get; }

    public double[] BestScore { get; }

    /// <summary>The surest draft whose cue shares a word with these, and its roles; null where there is none.</summary>
    public (Draft Draft, Role[] Roles)? Of(int first, int last)
    {
        var span = _view.Tree.Span(first, last);
        (Draft Draft, Role[] Roles)? best = null;
        foreach (var item in _drafts)
            if (item.Draft.Cue is { } cue && cue.Overlaps(span) && (best is null || item.Draft.Score > best.Value.Draft.Score))
                best = item;
        return best;
    }

    private void Mark(Role[] roles, TextSpan span, Role begins)
    {
        var first = true;
        for (var i = _view.TokenAt(span.Start); i < roles.Length && _view[i].Surface.Start < span.End; i++)
        {
            roles[i] = first || begins is Role.Cue ? begins : begins + 1;
            first = false;
        }
    }
}
