using CsCheck;
using Selon.Statements;

namespace Selon.Tests.Statements;

public sealed class SpanCoverSpecs
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 30], Gen.Int[1, 8], (start, length) => new TextSpan(start, start + length));

    [Fact]
    public void A_span_overlaps_the_cover_where_it_overlaps_one_of_its_ranges() => Gen.Select(Spans.Array[0, 6], Spans)
        .Sample((ranges, span) => new SpanCover(ranges).Overlaps(span) == ranges.Any(span.Overlaps));
}
