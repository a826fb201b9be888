namespace Selon.Languages.Lexicons;

/// <summary>Who or what a common noun stands for.</summary>
internal enum NounKind
{
    Person,
    Organisation,
    Group,
    Document,
    Place,
    Media,
}
