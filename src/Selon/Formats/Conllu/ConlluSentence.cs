using Selon.Syntax;

namespace Selon.Formats.Conllu;

/// <summary>A sentence of a treebank: its text, its syntactic words, and where the words stand in the text.</summary>
internal sealed record ConlluSentence(string Id, string Text, bool OpensParagraph, IReadOnlyList<ConlluWord> Words);

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Surface">The span of the written token in the sentence's text; words of one multiword token share it.</param>
/// <param name="Head">Index of the head in the sentence; -1 for the root.</param>
internal sealed record ConlluWord(string Form, string Lemma, PartOfSpeech Upos, string Features, int Head, string Relation, TextSpan Surface, bool InMultiword);
