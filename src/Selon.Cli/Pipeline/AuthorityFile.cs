using System.Text;
using Selon.Authorities;

namespace Selon.Cli.Pipeline;

/// <summary>Opens the list that <c>--authority</c> names.</summary>
internal static class AuthorityFile
{
    public static Authority Load(string file)
    {
        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            return Authority.Load(reader, file);
        }
        catch (FormatException mistake)
        {
            throw new UserErrorException($"--authority: {mistake.Message.TrimEnd('.')}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"--authority {file}: cannot be read ({e.Message.TrimEnd('.')}); give a CSV or JSON lines file");
        }
    }
}
