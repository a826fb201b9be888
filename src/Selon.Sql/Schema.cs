namespace Selon.Sql;

/// <summary>The tables of a record, version by version. A record of an older version runs the steps that it lacks.</summary>
internal static class Schema
{
    /// <summary>The version that this program writes.</summary>
    public static int Version => Steps.Count;

    /// <summary>What each version adds, the first one first. <c>{…}</c> are words that databases write differently.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE article (
            id {key}, address TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, url TEXT, title TEXT, author TEXT, publisher TEXT, language TEXT, published TEXT, minute BIGINT,
            day BIGINT NOT NULL, version BIGINT NOT NULL, story BIGINT);
        CREATE INDEX article_story ON article (story);
        CREATE TABLE version (
            article BIGINT NOT NULL, number BIGINT NOT NULL, hash TEXT NOT NULL, added TEXT NOT NULL, digest {bytes} NOT NULL, reading {bytes} NOT NULL, PRIMARY KEY (article, number));
        CREATE TABLE statement (
            article BIGINT NOT NULL, position BIGINT NOT NULL, id TEXT NOT NULL, speakerkey TEXT, speaker TEXT, named TEXT NOT NULL, form TEXT NOT NULL, stance TEXT NOT NULL, content TEXT NOT NULL,
            citing TEXT, said TEXT, confidence {real} NOT NULL, start BIGINT NOT NULL, "end" BIGINT NOT NULL, PRIMARY KEY (article, position)){clustered};
        CREATE INDEX statement_speaker ON statement (speakerkey);
        CREATE TABLE speaker (key TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (key, name)){clustered};
        CREATE TABLE posting (hash BIGINT NOT NULL, day BIGINT NOT NULL, article BIGINT NOT NULL, PRIMARY KEY (hash, day, article)){clustered};
        CREATE TABLE story (id {key}, title TEXT NOT NULL, first BIGINT NOT NULL, last BIGINT NOT NULL, articles BIGINT NOT NULL, merged BIGINT);
        CREATE INDEX story_last ON story (last);
        CREATE TABLE copy (
            article BIGINT NOT NULL, original BIGINT NOT NULL, share {real} NOT NULL, confidence {real} NOT NULL, spans TEXT NOT NULL, PRIMARY KEY (article, original)){clustered};
        CREATE INDEX copy_original ON copy (original);
        CREATE TABLE link (
            fromarticle BIGINT NOT NULL, fromstatement TEXT NOT NULL, toarticle BIGINT NOT NULL, tostatement TEXT NOT NULL, type TEXT NOT NULL, confidence {real} NOT NULL, reason TEXT NOT NULL,
            PRIMARY KEY (fromarticle, fromstatement, toarticle, tostatement, type)){clustered};
        CREATE INDEX link_to ON link (toarticle);
        CREATE TABLE change (article BIGINT NOT NULL, version BIGINT NOT NULL, type TEXT NOT NULL, speaker TEXT, before TEXT, after TEXT);
        CREATE INDEX change_article ON change (article);
        {search}
        """,
    ];
}
