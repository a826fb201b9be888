namespace Selon.Formats.Conllu;

internal sealed class ConlluFormat : IFormat
{
    public string Name => "conllu";

    public string Description => "sentences with their words, tags and trees, for linguists";

    public string MediaType => "text/plain; charset=utf-8";

    public string FileEnding => ".conllu";

    public bool HoldsMany => true;

    public ReadingWriter Open(Stream output) => new ConlluReadingWriter(output);
}
