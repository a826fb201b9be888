namespace Selon.Storage.Rows;

/// <summary>That an article has a term or a fingerprint.</summary>
internal readonly record struct PostingRow(long Hash, long Article);
