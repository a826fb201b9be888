using Selon.Languages;

namespace Selon.Text;

/// <summary>The words by which the layout of a language's articles is recognised.</summary>
internal sealed class LayoutWords
{
    public static LayoutWords Load(PackFiles files) => new();
}
