using System.IO.Enumeration;

namespace Selon.Intake;

/// <summary>The files that a path means: itself, all below a folder, or those that fit a pattern (<c>*</c>, <c>?</c>, <c>**</c> for any folders).</summary>
internal static class FileList
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>In ordinal order; null where the path is neither a file nor a folder nor a pattern.</summary>
    public static IReadOnlyList<string>? Of(string path)
    {
        if (File.Exists(path))
            return [path];
        if (Directory.Exists(path))
            return Sorted(Directory.EnumerateFiles(path, "*", Everything).Where(IsKnown));
        if (path.AsSpan().IndexOfAny('*', '?') < 0)
            return null;
        var parts = path.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).ToArray();
        var root = fixedParts.Length == 0 ? "." : string.Join('/', fixedParts) is { Length: > 0 } joined ? joined : "/";
        if (!Directory.Exists(root))
            return [];
        var pattern = parts[fixedParts.Length..];
        var files = Directory.EnumerateFiles(root, "*", Everything).Where(file => Fits(pattern, Path.GetRelativePath(root, file).Replace('\\', '/').Split('/')));
        return Sorted(fixedParts.Length == 0 ? files.Select(file => Path.GetRelativePath(".", file)) : files);
    }

    private static bool IsKnown(string file) => Formats.OfName(file) is not null;

    private static string[] Sorted(IEnumerable<string> files)
    {
        var sorted = files.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static bool Fits(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
        {
            for (var skipped = 0; skipped <= path.Length; skipped++)
                if (Fits(pattern[1..], path[skipped..]))
                    return true;
            return false;
        }

        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Fits(pattern[1..], path[1..]);
    }
}
