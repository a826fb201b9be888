namespace Selon.Storage.Tests;

/// <summary>What every record does, wherever it is kept.</summary>
public abstract class RecordSpecs : IAsyncLifetime
{
    private Record? _record;

    private Record Kept => _record!;

    public async ValueTask InitializeAsync() => _record = await OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        if (_record is not null)
            await _record.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_article_that_was_added_is_found_by_its_words_and_by_who_speaks_in_it()
    {
        await AddAsync(News.Of(News.Bridge, "bridge"));

        var hit = Assert.Single(await Kept.SearchAsync("pont Lasvaux", cancel: Cancel));
        Assert.Equal("bridge", hit.Article.Id);
        Assert.Contains(hit.Statements, statement => statement.Content.Contains("3 200", StringComparison.Ordinal));
        var who = await Kept.WhoAsync("morel", Cancel);
        Assert.Equal(["Jeanne Morel"], who!.Names);
        Assert.Contains(who.Statements, statement => statement.Content.Contains("fissurées", StringComparison.Ordinal));
        Assert.Null(await Kept.WhoAsync("nobody", Cancel));
    }

    [Fact]
    public async Task Words_are_found_in_other_forms_and_without_accents()
    {
        await AddAsync(News.Of(News.Bridge, "bridge"));

        Assert.Single(await Kept.SearchAsync("FERMER prefete pile", cancel: Cancel));
        Assert.Empty(await Kept.SearchAsync("pont girafe", cancel: Cancel));
        Assert.Empty(await Kept.SearchAsync(" ,\"*( ", cancel: Cancel));
    }

    [Fact]
    public async Task Adding_an_article_twice_changes_nothing()
    {
        var first = await AddAsync(News.Of(News.Bridge, "bridge"));
        var before = (await Kept.CheckAsync(Cancel)).Counts;
        var second = await AddAsync(News.Of(News.Bridge, "bridge"));

        Assert.True(first.IsNew);
        Assert.Equal(first with { IsNew = false }, second);
        Assert.Equal(before, (await Kept.CheckAsync(Cancel)).Counts);
    }

    [Fact]
    public async Task A_changed_page_is_a_new_version_and_what_it_withdraws_stays_on_record()
    {
        await AddAsync(News.Of(News.Bridge, "bridge"));
        var added = await AddAsync(News.Of(News.Bridge.Replace("3 200", "2 300", StringComparison.Ordinal).Replace(" « Les piles sont fissurées », a-t-elle dit.", "", StringComparison.Ordinal), "bridge"));

        Assert.Equal((2, true), (added.Version, added.IsNew));
        var report = await Kept.VersionsAsync("bridge", Cancel);
        Assert.Equal([1, 2], report!.Versions.Select(version => version.Number));
        Assert.Empty(report.Versions[0].Changes);
        Assert.Contains(report.Versions[1].Changes, change => change is { Type: "withdrawn" } && change.Before!.Contains("fissurées", StringComparison.Ordinal));
        Assert.Contains(report.Versions[1].Changes, change => change is { Type: "changed" } && change.After!.Contains("2 300", StringComparison.Ordinal));
        Assert.Empty(await Kept.SearchAsync("fissurées", cancel: Cancel));
        Assert.Single(await Kept.StoriesAsync(cancel: Cancel));
    }

    [Fact]
    public async Task Articles_on_one_affair_are_one_story_and_others_are_not()
    {
        var first = await AddAsync(News.Of(News.Bridge, "bridge"));
        var other = await AddAsync(News.Of(News.Strike, "strike"));
        var later = await AddAsync(News.Of(News.BridgeLater, "bridge-later", 13));

        Assert.Equal(first.Story, later.Story);
        Assert.NotEqual(first.Story, other.Story);
        var story = await Kept.StoryAsync("Lasvaux", Cancel);
        Assert.Equal(["bridge", "bridge-later"], story!.Story.Articles);
        Assert.Equal((new DateOnly(2025, 3, 12), new DateOnly(2025, 3, 13)), (story.Story.First, story.Story.Last));
        Assert.Equal(story.Story.Id, (await Kept.StoryAsync(first.Story, Cancel))!.Story.Id);
        Assert.Null(await Kept.StoryAsync("girafe", Cancel));
    }

    [Fact]
    public async Task The_same_words_a_year_later_are_another_story()
    {
        var first = await AddAsync(News.Of(News.Bridge, "bridge"));
        var later = await AddAsync(new RecordEntry(Reader.Default.Read(Article.FromText(News.Bridge, new DateOnly(2026, 3, 12), "fr", "again"))));

        Assert.NotEqual(first.Story, later.Story);
    }

    [Fact]
    public async Task Two_articles_with_one_id_keep_ids_of_their_own()
    {
        var first = await AddAsync(News.Of(News.Bridge, "01", address: "file:a/01.txt"));
        var second = await AddAsync(News.Of(News.Strike, "01", address: "file:b/01.txt"));

        Assert.Equal(("01", "01~2"), (first.Article, second.Article));
    }

    [Fact]
    public async Task Two_writers_at_once_lose_nothing_and_double_nothing()
    {
        await using var other = await OpenAsync();
        var entries = Enumerable.Range(0, 24).Select(News.Any).ToList();
        async Task WriteAsync(Record record, IEnumerable<RecordEntry> own)
        {
            foreach (var batch in own.Chunk(4))
                await record.AddAsync(batch, Cancel);
        }

        await Task.WhenAll(WriteAsync(Kept, entries), WriteAsync(other, entries.AsEnumerable().Reverse()));

        var status = await Kept.CheckAsync(Cancel);
        Assert.Empty(status.Problems);
        Assert.Equal((24, 24), (status.Counts["article"], status.Counts["version"]));
    }

    [Fact]
    public async Task A_batch_that_is_broken_off_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        var entries = Enumerable.Range(0, 3).Select(News.Any).ToList();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Kept.AddAsync(entries, stop.Token));
        Assert.Equal(0, (await Kept.CheckAsync(Cancel)).Counts["article"]);
        Assert.All(await Kept.AddAsync(entries, Cancel), added => Assert.True(added.IsNew));
    }

    [Fact]
    public async Task A_record_that_was_compacted_holds_what_it_held()
    {
        await AddAsync(News.Of(News.Bridge, "bridge"));
        await Kept.CompactAsync(Cancel);

        Assert.Single(await Kept.SearchAsync("Lasvaux", cancel: Cancel));
        Assert.Empty((await Kept.CheckAsync(Cancel)).Problems);
    }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens the record of this test, the same one each time.</summary>
    protected abstract Task<Record> OpenAsync();

    private async Task<Added> AddAsync(RecordEntry entry) => Assert.Single(await Kept.AddAsync([entry], Cancel));
}
