namespace Selon.Syntax;

/// <summary>The universal dependency relations (UD v2) without their subtypes: https://universaldependencies.org/u/dep/.</summary>
public enum Relation : byte
{
    Dep, Acl, Advcl, Advmod, Amod, Appos, Aux, Case, Cc, Ccomp, Clf, Compound, Conj, Cop, Csubj, Det, Discourse, Dislocated,
    Expl, Fixed, Flat, Goeswith, Iobj, List, Mark, Nmod, Nsubj, Nummod, Obj, Obl, Orphan, Parataxis, Punct, Reparandum, Root,
    Vocative, Xcomp,
}
