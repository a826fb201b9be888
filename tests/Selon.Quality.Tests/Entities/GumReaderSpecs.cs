using Selon.Mentions;
using Selon.Quality.Entities;

namespace Selon.Quality.Tests.Entities;

public sealed class GumReaderSpecs
{
    private const string Document = """
        # newdoc id = sample
        1	Mayor	Mayor	PROPN	_	_	2	nmod:desc	_	Entity=(1-person-new-x-cf1-1,2,3-coref
        2	Anne	Anne	PROPN	_	_	4	nsubj	_	_
        3	Roy	Roy	PROPN	_	_	2	flat	_	Entity=1)
        4	left	leave	VERB	_	_	0	root	_	_
        5	the	the	DET	_	_	6	det	_	Entity=(2-organization-new-x-cf2-2,3,4-sgl
        6	University	University	PROPN	_	_	4	obj	_	_
        7	of	of	ADP	_	_	8	case	_	_
        8	Basel	Basel	PROPN	_	_	6	nmod	_	Entity=(3-place-new-x-cf3-1-sgl)2)|SpaceAfter=No
        9	;	;	PUNCT	_	_	10	punct	_	_
        10	she	she	PRON	_	Person=3	4	parataxis	_	Entity=(1-person-giv-x-cf1-1-ana)
        11	left	leave	VERB	_	_	4	conj	_	_

        """;

    [Fact]
    public void Names_are_read_without_title_and_article_and_the_outermost_counts()
    {
        var document = Assert.Single(GumReader.Read(Document.Split('\n')));

        Assert.Equal("Mayor Anne Roy left the University of Basel; she left", document.Text);
        Assert.Equal(
            [("Anne Roy", EntityKind.Person, "1", true), ("University of Basel", EntityKind.Organisation, "2", true), ("she", EntityKind.Person, "1", false)],
            document.Mentions.Select(mention => (mention.Span.In(document.Text), mention.Kind, mention.Entity, mention.IsName)));
    }

    [Fact]
    public void A_name_counts_as_right_with_both_ends_and_its_kind()
    {
        var document = Assert.Single(GumReader.Read(Document.Split('\n')));
        var figures = new EntityFigures();
        figures.Add(document, [new EntityMention(new TextSpan(6, 14), EntityKind.Person, "a", true), new EntityMention(new TextSpan(24, 43), EntityKind.Place, "b", true)]);

        Assert.Equal(
            ["(1 of 1 found, 1 gold)", "(0 of 0 found, 1 gold)", "(0 of 1 found, 0 gold)", "(2 of 2 found, 2 gold)", "(1 of 2 found, 2 gold)"],
            figures.Lines().Take(5).Select(line => line[line.IndexOf('(', StringComparison.Ordinal)..]));
    }
}
