namespace Selon.Sql;

/// <summary>What databases write differently.</summary>
/// <param name="Key">A number that the database gives to each row.</param>
/// <param name="Bytes">The type of bytes.</param>
/// <param name="Real">The type of numbers with a fraction, in 64 bits.</param>
/// <param name="Clustered">Behind a table that lies in the order of its key.</param>
/// <param name="Search">The table in which words are searched.</param>
/// <param name="Any">The condition that a column is one of the list in the parameter <c>@list</c>, behind the column.</param>
internal sealed record Dialect(string Key, string Bytes, string Real, string Clustered, string Search, string Any)
{
    public string Write(string step) =>
        step.Replace("{key}", Key, StringComparison.Ordinal).Replace("{bytes}", Bytes, StringComparison.Ordinal).Replace("{real}", Real, StringComparison.Ordinal)
            .Replace("{clustered}", Clustered, StringComparison.Ordinal).Replace("{search}", Search, StringComparison.Ordinal);
}
