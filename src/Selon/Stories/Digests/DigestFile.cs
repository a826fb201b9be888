using System.Text.Json;
using System.Text.Json.Serialization;
using Selon.Storage;

namespace Selon.Stories.Digests;

/// <summary>Digests as a record keeps them.</summary>
internal static class DigestFile
{
    public static byte[] Pack(ArticleDigest digest) => Packed.Of(JsonSerializer.SerializeToUtf8Bytes(digest, DigestJson.Default.ArticleDigest));

    public static ArticleDigest Unpack(byte[] packed) => JsonSerializer.Deserialize(Packed.Open(packed), DigestJson.Default.ArticleDigest) ?? throw new InvalidDataException("A digest is empty; rebuild the record from its articles.");
}

[JsonSerializable(typeof(ArticleDigest))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class DigestJson : JsonSerializerContext;
