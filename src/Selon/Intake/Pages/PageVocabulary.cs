using System.Text;
using AngleSharp.Dom;
using Selon.Languages;

namespace Selon.Intake.Pages;

/// <summary>The words of <c>languages/pages.tsv</c>, looked for in the class and id of elements.</summary>
internal sealed class PageVocabulary
{
    /// <summary>A longer attribute is data, not a name.</summary>
    private const int LongestName = 300;

    private readonly HashSet<string> _asides;

    private PageVocabulary(HashSet<string> asides) => _asides = asides;

    public static PageVocabulary Default { get; } = Load(PackFiles.Shared);

    private static PageVocabulary Load(PackFiles files) =>
        new(Table.Parse(files.ReadText("pages.tsv"), "pages.tsv").Rows.Where(row => row["treatment"] == "aside").Select(row => row["token"]).ToHashSet(StringComparer.Ordinal));

    /// <summary>True where the element's names tell that it stands beside the article.</summary>
    public bool IsAside(IElement element) => HasAside(element.ClassName) || HasAside(element.Id);

    /// <summary>Looks at the words of the names, and at each pair of neighbours written together: <c>read-more</c>, <c>readMore</c>, <c>read_more</c>.</summary>
    private bool HasAside(string? names)
    {
        if (names is null || names.Length > LongestName)
            return false;
        var word = new StringBuilder();
        var last = "";
        for (var i = 0; i <= names.Length; i++)
        {
            var letter = i < names.Length ? names[i] : ' ';
            if (char.IsAsciiLetterUpper(letter) && i > 0 && char.IsAsciiLetterLower(names[i - 1]) && End())
                return true;
            if (char.IsAsciiLetter(letter))
                word.Append(char.ToLowerInvariant(letter));
            else if (End())
                return true;
            if (letter is ' ')
                last = "";
        }

        return false;

        bool End()
        {
            if (word.Length == 0)
                return false;
            var found = word.ToString();
            word.Clear();
            if (_asides.Contains(found) || _asides.Contains(last + found))
                return true;
            last = found;
            return false;
        }
    }
}
