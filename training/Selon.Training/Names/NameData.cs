using Selon.Languages;
using Selon.Mentions.Names.Tagging;
using Selon.Quality.Entities;
using Selon.Quality.Readings;
using Selon.Statements;
using Selon.Training.Attributions;

namespace Selon.Training.Names;

/// <summary>Makes examples of texts whose names are marked.</summary>
internal static unsafe class NameData
{
    /// <summary>The texts of a folder with <c>NAME.entities</c>, without those held out, or of a treebank with <c>Entity=</c>.</summary>
    public static List<EntityDocument> Load(string source, LanguagePack pack)
    {
        if (!Directory.Exists(source))
            return [.. GumReader.Read(File.ReadLines(source))];
        var heldOut = HeldOut.Of(source);
        return [.. GoldEntities.Load(source, pack).Where(document => heldOut?.Contains(document.Id) != true)];
    }

    public static IEnumerable<NameExample> Examples(IReadOnlyList<EntityDocument> documents, LanguagePack pack, int number, NameShape shape)
    {
        var reader = LanguageReader.ForNames(pack, new(null, shape.States));
        return documents.AsParallel().AsOrdered().SelectMany(document =>
        {
            var (_, _, _, views, names) = reader.Prepare(Article.FromText(document.Text, language: pack.Language, id: document.Id));
            var capitals = new Capitals(views);
            var marks = document.Mentions.Where(mention => mention.IsName).ToList();
            return views.Select(view => new NameExample(number, view.States.Names, NameFeatures.Of(view, names.RunsIn(view.Index), capitals, shape.Rows), Labels(view, marks)));
        });
    }

    public static int StatesOf(LanguagePack pack) => AttributionData.StatesOf(pack.Files);

    private static int[] Labels(SentenceView view, List<EntityMention> marks)
    {
        var labels = new int[view.Tree.Count];
        foreach (var mark in marks.Where(mark => mark.Span.Overlaps(view.Span)))
        {
            var begin = NameLabels.Begin(mark.Kind);
            var begun = false;
            for (var i = 0; begin > 0 && i < labels.Length; i++)
                if (labels[i] == 0 && view[i].Surface.Overlaps(mark.Span) && !IsWrittenOn(view, i, mark))
                {
                    labels[i] = begun ? begin + 1 : begin;
                    begun = true;
                }
        }

        return labels;
    }

    /// <summary>True for what is only written as one with the last word of the name (“Byron's”).</summary>
    private static bool IsWrittenOn(SentenceView view, int token, EntityMention mark) =>
        token > 0 && view[token].Surface == view[token - 1].Surface && !mark.Span.Contains(view[token].Surface);
}
